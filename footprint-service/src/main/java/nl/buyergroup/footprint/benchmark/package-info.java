/**
 * What the network may know of its footprints. An edition is judged line by line by the disclosure rules, then frozen; what
 * each organisation added is kept only to judge later editions.
 */
package nl.buyergroup.footprint.benchmark;
