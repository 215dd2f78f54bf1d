package nl.buyergroup.ambition.wheel;

import nl.buyergroup.ambition.Text;

/** A value with a name that a person reads. */
interface Labelled {
    Text label();
}
