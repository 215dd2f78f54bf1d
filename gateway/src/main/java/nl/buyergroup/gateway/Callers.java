package nl.buyergroup.gateway;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.AuthenticationCompletionException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.AuthenticationRedirectException;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/** Finds out who asks: by access token for an API, by session for a page. Never by session for an API (CSRF). */
@ApplicationScoped
public class Callers {
    private static final Logger LOG = Logger.getLogger(Callers.class);

    @Inject
    Limits limits;

    @Inject
    HttpAuthenticator authenticator;

    void byToken(RoutingContext context) {
        identify(context, this::refuseToken, failure -> {
            if (failure instanceof AuthenticationFailedException) {
                refuseToken(context);
            } else {
                away(context, failure);
            }
        });
    }

    void bySession(RoutingContext context) {
        identify(context, this::logIn, failure -> {
            if (failure instanceof AuthenticationRedirectException redirect) {
                redirect(context, redirect);
            } else if (failure instanceof AuthenticationCompletionException) {
                Refusal.LOGIN_FAILED.send(context.request());
            } else if (failure instanceof AuthenticationFailedException) {
                logIn(context);
            } else {
                away(context, failure);
            }
        });
    }

    private void identify(RoutingContext context, Consumer<RoutingContext> ifUnknown, Consumer<Throwable> ifFailed) {
        context.request().pause();
        // Quarkus would answer a failure itself, and without a body.
        context.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        QuarkusHttpUser.getSecurityIdentity(context, null)
                .subscribe()
                .with(identity -> admit(identity, context, ifUnknown), ifFailed);
    }

    private void admit(SecurityIdentity identity, RoutingContext context, Consumer<RoutingContext> ifUnknown) {
        if (identity.isAnonymous()) {
            ifUnknown.accept(context);
        } else if (limits.admits(identity.getPrincipal().getName(), context)) {
            var token = identity.getCredential(AccessTokenCredential.class).getToken();
            context.request().headers().set("Authorization", "Bearer " + token);
            context.next();
        }
    }

    private void refuseToken(RoutingContext context) {
        context.response().putHeader("WWW-Authenticate", "Bearer");
        Refusal.UNKNOWN_CALLER.send(context.request());
    }

    private void logIn(RoutingContext context) {
        authenticator.sendChallenge(context).subscribe().with(sent -> end(context), failure -> away(context, failure));
    }

    private static void redirect(RoutingContext context, AuthenticationRedirectException redirect) {
        context.response().setStatusCode(redirect.getCode()).putHeader("Location", redirect.getRedirectUri());
        end(context);
    }

    private static void end(RoutingContext context) {
        if (!context.response().ended()) {
            context.request().resume();
            context.end();
        }
    }

    private static void away(RoutingContext context, Throwable failure) {
        LOG.warnf("The login service gives no answer: %s", failure.toString());
        Refusal.AWAY.send(context.request());
    }
}
