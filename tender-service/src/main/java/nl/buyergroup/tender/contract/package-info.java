/**
 * What buyer and supplier agreed after an award. A promise made in the tender comes back here as a milestone or a KPI with
 * targets, tied to the theme or goal that it serves.
 */
package nl.buyergroup.tender.contract;
