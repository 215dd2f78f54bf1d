/**
 * A wheel as a file: one declaration of its sheets and columns, from which it is written and read as a workbook or as JSON. What
 * was read becomes a proposal, or the mistakes by their place.
 */
package nl.buyergroup.ambition.wheel.exchange;
