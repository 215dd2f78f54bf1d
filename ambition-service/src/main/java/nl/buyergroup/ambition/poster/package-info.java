/** The vision poster: ambition, wheel, goals and X-curve of the version in force on one sheet. */
package nl.buyergroup.ambition.poster;
