/** The maturity scan: which building blocks of the procurement function are present, and which come next. */
package nl.buyergroup.ambition.scan.maturity;
