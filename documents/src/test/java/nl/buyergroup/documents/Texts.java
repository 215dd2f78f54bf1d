package nl.buyergroup.documents;

import java.util.List;

/** Texts that have broken drawings before. */
public final class Texts {
    public static final String LONG_WORD =
            "Arbeidsmarktdiscriminatiebestrijdingsplanningsoverlegcommissievoorzittersverkiezing";

    public static final List<String> NASTY = List.of(
            "<script>alert(1)</script>",
            "\"/><image href='https://evil.example'/>",
            "]]> & &amp; <!--",
            "😀👩‍🏫 🌍",
            "W",
            "W".repeat(120),
            (LONG_WORD + " ").repeat(3).strip());

    private Texts() {}
}
