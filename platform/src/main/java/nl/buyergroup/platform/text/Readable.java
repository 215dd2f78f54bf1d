package nl.buyergroup.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text that a database and XML can hold: no control characters but line breaks and tabs, no halves of a character. */
@Constraint(validatedBy = Readable.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Readable {
    String message() default "{platform.readable}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<Readable, String> {
        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || text.codePoints().allMatch(Check::isReadable);
        }

        private static boolean isReadable(int c) {
            boolean layout = c == '\n' || c == '\r' || c == '\t';
            boolean broken = Character.getType(c) == Character.SURROGATE || c == 0xFFFE || c == 0xFFFF;
            return layout || !Character.isISOControl(c) && !broken;
        }
    }
}
