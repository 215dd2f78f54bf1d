/**
 * A drawing becomes an SVG, PNG or PDF file, and {@link nl.buyergroup.documents.rendering.Pictures} answers a reader
 * with the one that was asked for.
 */
package nl.buyergroup.documents.rendering;
