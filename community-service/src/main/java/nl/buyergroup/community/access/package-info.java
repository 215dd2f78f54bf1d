/**
 * People and programs that act for an organisation. The account is in Keycloak; here is written down first what Keycloak is
 * to do, so that a request that failed halfway can be sent again.
 */
package nl.buyergroup.community.access;
