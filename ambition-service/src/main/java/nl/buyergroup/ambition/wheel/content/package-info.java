/**
 * What a wheel says, as one document: its words, themes and goals, each with its rules. A document never changes; a
 * change gives another one. Each one that a wheel had is kept as a revision, so that two moments can be compared.
 */
package nl.buyergroup.ambition.wheel.content;
