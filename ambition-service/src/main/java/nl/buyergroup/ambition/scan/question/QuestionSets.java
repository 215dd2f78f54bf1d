package nl.buyergroup.ambition.scan.question;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.buyergroup.platform.http.DomainException;

/** All released question sets, read at start: {@code question-sets/<kind>-<version>.json}, versions from 1 on. */
@Startup
@ApplicationScoped
public class QuestionSets {
    static final Map<String, Set<String>> SAID_BY_ALL = Map.of(
            "comparison.same", Set.of("was", "is"),
            "comparison.changed", Set.of("was", "is", "forward", "back", "other"),
            "comparison.other-set", Set.of(),
            "change.forward", Set.of("title", "was", "is"),
            "change.back", Set.of("title", "was", "is"),
            "change.otherwise", Set.of("title", "was", "is"),
            "change.only-before", Set.of("title", "was"),
            "change.only-now", Set.of("title", "is"));
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<QuestionSet> sets = new ArrayList<>();

    protected QuestionSets() {}

    @Inject
    public QuestionSets(@All List<SetRules> kinds) {
        this(kinds, name -> QuestionSets.class.getResourceAsStream("/question-sets/" + name + ".json"));
    }

    QuestionSets(List<SetRules> kinds, Function<String, InputStream> files) {
        kinds.stream().sorted(Comparator.comparing(SetRules::kind)).forEach(kind -> load(kind, files));
    }

    private void load(SetRules rules, Function<String, InputStream> files) {
        int version = 1;
        for (var file = files.apply(rules.kind() + "-1"); file != null; ) {
            sets.add(read(file, rules, version));
            version++;
            file = files.apply(rules.kind() + "-" + version);
        }
        if (version == 1) {
            throw new IllegalStateException("there is no question set " + rules.kind() + "-1");
        }
    }

    static QuestionSet read(InputStream file, SetRules rules, int version) {
        var name = rules.kind() + "-" + version;
        try (file) {
            var set = JSON.readValue(file, QuestionSet.class);
            if (!name.equals(set.name())) {
                throw new IllegalStateException("question set " + name + " calls itself " + set.name());
            }
            new SetCheck(set, rules).mustPass(name);
            return set;
        } catch (IOException e) {
            throw new IllegalStateException("question set " + name + " can't be read: " + e.getMessage(), e);
        }
    }

    public List<QuestionSet> all() {
        return List.copyOf(sets);
    }

    public QuestionSet get(String kind, int version) {
        return sets.stream()
                .filter(set -> set.kind().equals(kind) && set.version() == version)
                .findFirst()
                .orElseThrow(DomainException::notFound);
    }

    public QuestionSet newest(String kind) {
        return sets.stream()
                .filter(set -> set.kind().equals(kind))
                .max(Comparator.comparing(QuestionSet::version))
                .orElseThrow(DomainException::notFound);
    }
}
