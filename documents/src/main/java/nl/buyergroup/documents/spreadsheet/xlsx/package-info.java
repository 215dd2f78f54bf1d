/** Reads the format of Excel (.xlsx) as a stream, so that a hostile file can't fill the memory: filled cells, row by row. */
package nl.buyergroup.documents.spreadsheet.xlsx;
