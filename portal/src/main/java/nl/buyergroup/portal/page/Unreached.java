package nl.buyergroup.portal.page;

import java.net.ConnectException;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Whether a call failed before anything was sent: another replica may then answer it. */
public class Unreached implements Predicate<Throwable> {
    @Override
    public boolean test(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(10)
                .anyMatch(ConnectException.class::isInstance);
    }
}
