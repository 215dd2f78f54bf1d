/**
 * The X-curve: what an organisation does under the four strategies of a transition, and which of them stay empty.
 */
package nl.buyergroup.ambition.scan.xcurve;
