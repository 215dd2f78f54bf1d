package nl.buyergroup.tender;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** The same call at the same time. */
public final class Parallel {
    private Parallel() {}

    public static <T> List<T> run(int times, Callable<T> call) throws InterruptedException, ExecutionException {
        var pool = Executors.newFixedThreadPool(times);
        try {
            var results = new ArrayList<T>();
            for (var future :
                    pool.invokeAll(Stream.generate(() -> call).limit(times).toList())) {
                results.add(future.get());
            }
            return results;
        } finally {
            pool.shutdown();
        }
    }
}
