/**
 * A goal in force and what was measured of it. Each measurement is kept as its source told it and never changes; the
 * goal stands on the one that counts now, and others learn of it when that says something else. What suppliers and
 * scans say comes in through {@code intake}, {@code view} shows it, and {@code outcome} is about qualitative goals.
 */
package nl.buyergroup.ambition.goal;
