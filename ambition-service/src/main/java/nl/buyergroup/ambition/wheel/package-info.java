/**
 * The wheel of an organisation, department or product: one document of {@code content}, whose it is and how far it is.
 * Each operation of the API is one call of {@code ValueWheels}, which looks the wheel up, checks the revision that the
 * caller saw, changes it, keeps the revision and answers with what the caller sees.
 */
package nl.buyergroup.ambition.wheel;
