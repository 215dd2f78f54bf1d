/**
 * What a service tells is sent in order and never lost, what it hears is applied once: outbox and relay, loop and inbox,
 * what they remember, and what they show an operator of themselves. Nothing here knows what an event is about. At most 12
 * files and 1000 lines of code.
 *
 * <p><b>Applied once.</b> A message is applied if it lies beyond the mark up to which its partition was read, if the id of
 * its event is not remembered, and if that event did not happen so long before the latest message read of the partition
 * that its id may have been pruned: in the first case it was read before and in the second applied before, so it is left
 * out; in the third it may have been applied before, so it is set aside for an operator, who can replay it. The mark moves
 * in the transaction of the effect, so this holds for a loop that dies, a rebalance, two replicas that believe they own
 * the same partition, a relay that sends again, and offsets that Kafka lost. A message below the mark that was written
 * after everything read so far belongs to a topic that was made anew, and is read.
 *
 * <p><b>To build a read model anew</b>, stop the service, empty the read model, delete the rows of the topic from
 * {@code inbox}, {@code inbox_mark} and {@code set_aside}, reset the offsets of the service's group on the topic to the
 * earliest, and start the service. Without those deletions a reset does nothing.
 *
 * <p><b>Told once.</b> The outbox keeps sent rows for some days, and the ids of all events for ever: the same type, subject
 * and version can't be told twice.
 *
 * <p><b>Ready</b> ({@code /q/health/ready}) fails for a relay or loop that for {@code platform.events.unready-after} got
 * nothing done of what there was to do, and says why and since when. Requests are answered all the same, as the outbox
 * takes what the broker can't: so whatever routes requests must not look at it. The gateway does not; on Kubernetes let the
 * probes ask {@code /q/health/live}, and an alert {@code /q/health/ready}.
 *
 * <p><b>Counted</b> ({@code /q/metrics}): {@code outbox_open}, {@code outbox_oldest_age_seconds} and
 * {@code inbox_set_aside} per topic, of which each replica tells the same, and {@code inbox_lag} per topic, which is to be
 * added up. What is not known, because database or broker is away, is NaN or left out.
 */
package nl.buyergroup.platform.events;
