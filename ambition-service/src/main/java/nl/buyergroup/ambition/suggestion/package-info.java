/** On which packages a goal would save most, ranked from the own footprint or, without one, from the published means. */
package nl.buyergroup.ambition.suggestion;
