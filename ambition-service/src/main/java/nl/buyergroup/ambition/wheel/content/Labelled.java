package nl.buyergroup.ambition.wheel.content;

import nl.buyergroup.platform.text.Text;

/** A value with a name that a person reads. */
public interface Labelled {
    Text label();
}
