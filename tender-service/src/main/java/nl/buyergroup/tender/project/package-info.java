/**
 * From an adopted wheel to an award. The criteria follow from the priorities of the wheel; whoever departs from them says
 * why.
 */
package nl.buyergroup.tender.project;
