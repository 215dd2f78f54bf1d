/**
 * What people write and read: texts in two languages, what can be read at all, days as the Dutch calendar counts them,
 * identifiers, and taking turns. Nothing here knows what a text is about. At most 10 files and 250 lines of code.
 */
package nl.buyergroup.platform.text;
