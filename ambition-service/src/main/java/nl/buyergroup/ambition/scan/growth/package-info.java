/**
 * The growth scan: how groups of employees stand towards change, how far they are from the line, and where to put energy.
 */
package nl.buyergroup.ambition.scan.growth;
