/**
 * Pictures of shapes and of text that fits its place. A {@link nl.buyergroup.documents.drawing.Drawing} says what it
 * shows and draws itself on any {@link nl.buyergroup.documents.drawing.Canvas}; how that becomes a file is left to
 * rendering.
 */
package nl.buyergroup.documents.drawing;
