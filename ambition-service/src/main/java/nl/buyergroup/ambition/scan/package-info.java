/**
 * Scans: what an organisation answers to a question set on one day, kept as it was, repeated and compared. This package holds
 * what all kinds share; each kind has a package of its own.
 */
package nl.buyergroup.ambition.scan;
