/** Adopted wheels as ambition told of them: where a project starts from, and never more than was told. */
package nl.buyergroup.tender.wheel;
