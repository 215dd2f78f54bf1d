package nl.buyergroup.ambition.scan.question;

import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.buyergroup.documents.sets.ReleasedSets;

/** All released question sets, read at start from {@code question-sets}. */
@Startup
@ApplicationScoped
public class QuestionSets {
    private ReleasedSets<QuestionSet> sets;

    protected QuestionSets() {}

    @Inject
    public QuestionSets(@All List<SetRules> kinds) {
        sets = new ReleasedSets<>(
                "question set", QuestionSet.class, kinds, ReleasedSets.folder(QuestionSets.class, "question-sets"));
    }

    public List<QuestionSet> all() {
        return sets.all();
    }

    public QuestionSet get(String kind, int version) {
        return sets.get(kind, version);
    }

    public QuestionSet newest(String kind) {
        return sets.newest(kind);
    }

    Map<String, String> fingerprints() {
        return sets.fingerprints();
    }
}
