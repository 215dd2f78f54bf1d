package nl.buyergroup.ambition.wheel;

import nl.buyergroup.ambition.Text;

/** A value with a name that a person reads. */
public interface Labelled {
    Text label();
}
