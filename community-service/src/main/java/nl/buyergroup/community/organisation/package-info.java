/**
 * Who takes part in the network. Organisations can be held by another; everyone who listens learns of the holding at the
 * top.
 */
package nl.buyergroup.community.organisation;
