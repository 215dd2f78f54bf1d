package nl.buyergroup.ambition.workflow;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buyergroup.ambition.wheel.content.WheelContent;
import nl.buyergroup.platform.text.Text;

/** The eight steps, how far each one is, and what they brought that is not on the wheel itself. */
public record WorkflowView(
        UUID wheelId,
        List<StepView> steps,
        Analysis analysis,
        Engagement engagement,
        Monitoring monitoring,
        @JsonIgnore long revision) {
    /** Whether a step is done. */
    public enum State {
        OPEN,
        DONE
    }

    /**
     * One step.
     *
     * @param staleBecause the steps that changed since this one was done
     * @param missing what it needs before it can be done
     */
    public record StepView(
            Step step,
            Text title,
            Text about,
            State state,
            boolean stale,
            List<Step> staleBecause,
            Instant completedAt,
            List<Text> missing) {
        static StepView of(Step step, Workflow workflow, WheelContent wheel) {
            var because = workflow.staleBecause(step, wheel);
            var completion = workflow.completion(step);
            return new StepView(
                    step,
                    step.title(),
                    step.about(),
                    workflow.isDone(step, wheel) ? State.DONE : State.OPEN,
                    !because.isEmpty(),
                    because,
                    completion == null ? null : completion.completedAt(),
                    workflow.outputs(wheel).missing(step));
        }
    }

    static WorkflowView of(UUID wheelId, Workflow workflow, WheelContent wheel) {
        return new WorkflowView(
                wheelId,
                Stream.of(Step.values())
                        .map(step -> StepView.of(step, workflow, wheel))
                        .toList(),
                workflow.analysis(),
                workflow.engagement(),
                workflow.monitoring(),
                workflow.revision());
    }
}
