/**
 * A value wheel as a picture. A {@code WheelDrawing} holds all that it shows; the disc around its middle is also used
 * by the poster; few themes are drawn in {@code RoomyRings}, many in {@code DenseRings}.
 */
package nl.buyergroup.ambition.wheel.picture;
