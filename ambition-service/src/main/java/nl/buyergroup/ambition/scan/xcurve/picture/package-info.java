/**
 * An X-curve as a picture of its own or as a part of a poster: four cards with actions around two crossing curves. An
 * {@code XCurvePicture} holds all that it shows.
 */
package nl.buyergroup.ambition.scan.xcurve.picture;
