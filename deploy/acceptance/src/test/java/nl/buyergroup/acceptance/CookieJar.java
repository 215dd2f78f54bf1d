package nl.buyergroup.acceptance;

import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps cookies as a browser does for localhost: also secure ones, which HTTP clients hold back without TLS. */
final class CookieJar implements Filter {
    private final Map<String, String> cookies = new LinkedHashMap<>();

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext context) {
        request.cookies(cookies);
        var response = context.next(request, expected);
        response.getDetailedCookies().asList().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie.getValue());
            }
        });
        return response;
    }

    Map<String, String> held() {
        return Map.copyOf(cookies);
    }
}
