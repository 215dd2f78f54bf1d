/**
 * Data that a service is released with, in Dutch and English: {@code <folder>/<kind>-<version>.json} on the class path. All
 * of it is read and checked at start, so that a broken set keeps the service from starting, and a released version never
 * changes: a test holds its fingerprint.
 */
package nl.buyergroup.documents.sets;
