/**
 * The vision poster of a wheel: ambition, wheel, goals and X-curve on one page for the wall. A {@code VisionPoster}
 * holds all that it shows.
 */
package nl.buyergroup.ambition.poster;
