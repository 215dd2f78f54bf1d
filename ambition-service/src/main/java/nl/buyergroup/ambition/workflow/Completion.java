package nl.buyergroup.ambition.workflow;

import java.time.Instant;
import java.util.Map;

/** That a step was done, and on which outputs of other steps it was built then. */
record Completion(Instant completedAt, String completedBy, Map<Step, String> basis) {}
