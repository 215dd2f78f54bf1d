/**
 * The eight steps from analysis to monitoring. A step that is done remembers the outputs that it was built on; it is
 * stale as long as one of them is different now.
 */
package nl.buyergroup.ambition.workflow;
