package nl.buyergroup.platform.http;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Which methods a path knows, for the {@code Allow} of a 405, which Quarkus leaves out. */
@ApplicationScoped
class AllowedMethods {
    private record Route(Pattern path, String method) {}

    private final List<Route> routes = new ArrayList<>();

    @Inject
    BeanManager beans;

    void collect(@Observes StartupEvent started) {
        beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.isAnnotationPresent(Path.class))
                .distinct()
                .forEach(this::collect);
    }

    private void collect(Class<?> resource) {
        for (var method : resource.getDeclaredMethods()) {
            for (var annotation : method.getAnnotations()) {
                add(resource, method, annotation.annotationType().getAnnotation(HttpMethod.class));
            }
        }
    }

    private void add(Class<?> resource, Method method, HttpMethod verb) {
        if (verb != null) {
            var template = path(resource.getAnnotations()) + path(method.getAnnotations());
            routes.add(new Route(Pattern.compile(template.replaceAll("\\{[^/]+}", "[^/]+")), verb.value()));
        }
    }

    private static String path(Annotation[] annotations) {
        return Arrays.stream(annotations)
                .filter(Path.class::isInstance)
                .map(path -> "/" + ((Path) path).value().replaceAll("^/|/$", ""))
                .collect(Collectors.joining());
    }

    String of(String path) {
        return routes.stream()
                .filter(route -> route.path.matcher(path).matches())
                .map(Route::method)
                .distinct()
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
