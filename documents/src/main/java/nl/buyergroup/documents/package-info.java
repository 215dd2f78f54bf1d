/**
 * What services draw, print and read as files: technical only, without a noun of the domain. Each folder has one
 * class through which it is used.
 */
package nl.buyergroup.documents;
