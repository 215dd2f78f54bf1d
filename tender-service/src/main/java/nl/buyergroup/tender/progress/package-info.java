/**
 * A supplier reports, its buyer decides. Each version of a report stays as it was written; nobody decides on a report of
 * their own, and only what was verified leaves this service.
 */
package nl.buyergroup.tender.progress;
