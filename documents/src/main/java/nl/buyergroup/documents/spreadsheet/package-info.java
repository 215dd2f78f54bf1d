/**
 * Workbooks that people fill in and hand back. A service declares its sheets and columns once; {@link
 * nl.buyergroup.documents.spreadsheet.Spreadsheet} writes them with hints and guards, in Dutch or in English, and reads them
 * back in either, with each mistake by its sheet and cell.
 */
package nl.buyergroup.documents.spreadsheet;
