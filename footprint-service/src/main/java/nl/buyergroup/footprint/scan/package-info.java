/**
 * The footprint of one organisation in one year, figure by figure. Final is final; verified reductions come off only what
 * was carried forward from an earlier year.
 */
package nl.buyergroup.footprint.scan;
