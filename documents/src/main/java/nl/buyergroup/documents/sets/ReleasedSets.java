package nl.buyergroup.documents.sets;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import nl.buyergroup.platform.http.DomainException;
import nl.buyergroup.platform.http.StrictJson;
import nl.buyergroup.platform.text.Sha256;

/** All versions of all kinds of sets in one folder, versions from 1 on. */
public final class ReleasedSets<S extends ReleasedSet> {
    private final String noun;
    private final Class<S> type;
    private final List<S> sets = new ArrayList<>();
    private final Map<String, String> fingerprints = new TreeMap<>();

    /**
     * Reads and checks every version of every kind, by the name of its file.
     *
     * @param noun what a set is called in the message that it is broken
     * @param files what is in a file without its {@code .json}, null where there is none
     * @throws IllegalStateException naming everything that is wrong with the first broken set
     */
    public ReleasedSets(
            String noun, Class<S> type, List<? extends SetKind<S>> kinds, Function<String, InputStream> files) {
        this.noun = noun;
        this.type = type;
        kinds.stream()
                .sorted(Comparator.comparing((SetKind<S> kind) -> kind.kind()))
                .forEach(kind -> load(kind, files));
    }

    /** The files in a folder beside the classes of the service. */
    public static Function<String, InputStream> folder(Class<?> service, String folder) {
        return name -> service.getResourceAsStream("/" + folder + "/" + name + ".json");
    }

    private void load(SetKind<S> kind, Function<String, InputStream> files) {
        int version = 1;
        for (var file = files.apply(kind.kind() + "-1"); file != null; ) {
            sets.add(read(kind, kind.kind() + "-" + version, file));
            version++;
            file = files.apply(kind.kind() + "-" + version);
        }
        if (version == 1) {
            throw new IllegalStateException("there is no " + noun + " " + kind.kind() + "-1");
        }
    }

    private S read(SetKind<S> kind, String name, InputStream file) {
        try (file) {
            var bytes = file.readAllBytes();
            var set = read(name, bytes);
            var flaws = new Flaws();
            kind.check(set, flaws);
            flaws.mustBeNone(noun + " " + name);
            fingerprints.put(name, Sha256.hex(bytes));
            return set;
        } catch (IOException e) {
            throw new IllegalStateException(noun + " " + name + " can't be read: " + e.getMessage(), e);
        }
    }

    private S read(String name, byte[] bytes) throws IOException {
        var reading = StrictJson.read(bytes, type);
        if (!reading.misfits().isEmpty()) {
            throw new IOException(reading.misfits().toString());
        }
        var set = reading.content();
        if (!name.equals(set.name())) {
            throw new IllegalStateException(noun + " " + name + " calls itself " + set.name());
        }
        return set;
    }

    public List<S> all() {
        return List.copyOf(sets);
    }

    public S get(String kind, int version) {
        return sets.stream()
                .filter(set -> set.kind().equals(kind) && set.version() == version)
                .findFirst()
                .orElseThrow(DomainException::notFound);
    }

    public S newest(String kind) {
        return sets.stream()
                .filter(set -> set.kind().equals(kind))
                .max(Comparator.comparing(S::version))
                .orElseThrow(DomainException::notFound);
    }

    /** The SHA-256 of each file by its name, for a test that holds released files to their bytes. */
    public Map<String, String> fingerprints() {
        return Collections.unmodifiableMap(fingerprints);
    }
}
