package nl.buyergroup.ambition.scan.growth;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import nl.buyergroup.ambition.scan.Answer;

/** The respondents of a group, and how they score where they are enough. */
public record GroupCount(
        @NotNull Group group, @NotNull @Min(0) @Max(1_000_000) Integer respondents, @Valid Scores scores)
        implements Answer {
    /** Of fewer people a score would tell what somebody confided. */
    static final int LEAST_FOR_SCORES = 5;

    @Override
    public String code() {
        return group.code();
    }

    public boolean tooFewForScores() {
        return respondents < LEAST_FOR_SCORES;
    }
}
