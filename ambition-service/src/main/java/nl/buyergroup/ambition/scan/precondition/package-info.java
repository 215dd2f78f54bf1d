/**
 * The precondition scan: which statements hold, beside what the system itself knows, the worst obstacle first.
 */
package nl.buyergroup.ambition.scan.precondition;
