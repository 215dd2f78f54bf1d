/**
 * Disclosure control: decides whether a mean may be shown without giving one organisation away. Pure: it knows figures,
 * organisations and holdings, and nothing of HTTP, the database or what the figures are about.
 *
 * <p>Three rules, after the Handbook on Statistical Disclosure Control. Members of one holding count as one in each.
 *
 * <ul>
 *   <li>Enough of them: fewer than the minimum (never below three) hide nobody; of two, each finds the other.
 *   <li>p %: with the sum X and the two largest parts x1 and x2, whoever has x2 estimates x1 as X − x2. The rest
 *       X − x1 − x2 must blur that by p % of x1 or more. A sum of nothing but zeros hides nothing.
 *   <li>Difference: whoever subtracts an earlier figure from this one learns the sum of what came, went or changed.
 *       That difference must itself pass both rules; and with the very same organisations any change is withheld.
 * </ul>
 *
 * <p>Scans are never withdrawn, so that the sets of one year only grow and the pairs with each earlier edition cover all
 * combinations of them.
 */
package nl.buyergroup.footprint.disclosure;
