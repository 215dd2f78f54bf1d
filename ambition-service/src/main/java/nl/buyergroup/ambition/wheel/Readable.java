package nl.buyergroup.ambition.wheel;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text that a database and XML can hold: no control characters other than line breaks and tabs, no half characters. */
@Pattern(regexp = "(?:[^\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]|[\\n\\r\\t])*+")
@Constraint(validatedBy = {})
@ReportAsSingleViolation
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Readable {
    String message() default "{ambition.readable}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
