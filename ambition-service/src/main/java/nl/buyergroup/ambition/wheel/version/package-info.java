/**
 * How a draft becomes the version in force and the next draft is opened or dropped, and how a wheel follows a version of
 * the wheel above it.
 */
package nl.buyergroup.ambition.wheel.version;
