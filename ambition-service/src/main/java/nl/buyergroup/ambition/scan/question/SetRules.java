package nl.buyergroup.ambition.scan.question;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a kind of scan needs of its question sets; a bean per kind. */
public interface SetRules {
    /** The first part of the file name: {@code compass} reads {@code compass-1.json} and on. */
    String kind();

    /** The sentences that the kind says, each with the names of the values that it fills in. */
    Map<String, Set<String>> sentences();

    /** The whole numbers that the kind reckons with. */
    default Set<String> parameters() {
        return Set.of();
    }

    /** What else is wrong with a set, in words for the one who starts the service. */
    default List<String> flaws(QuestionSet set) {
        return List.of();
    }
}
