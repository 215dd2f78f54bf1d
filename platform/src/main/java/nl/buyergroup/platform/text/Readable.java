package nl.buyergroup.platform.text;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Text that a person can read: nothing in it that a database, XML or another system can't hold, and not only no-break or
 * zero-width spaces. Whether there must be a text is for {@code @NotBlank} to say.
 */
@Constraint(validatedBy = Readable.Check.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Readable {
    String message() default "{platform.readable}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Check implements ConstraintValidator<Readable, String> {
        private static final int BLANK_BRAILLE = 0x2800;
        private static final int HANGUL_FILLER = 0x3164;

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            return text == null || text.codePoints().allMatch(Check::canBeHeld) && canBeSeen(text);
        }

        private static boolean canBeHeld(int c) {
            boolean layout = c == '\n' || c == '\r' || c == '\t';
            return layout || !Character.isISOControl(c) && !isHalf(c) && !isNoCharacter(c);
        }

        private static boolean isHalf(int c) {
            return Character.getType(c) == Character.SURROGATE;
        }

        private static boolean isNoCharacter(int c) {
            return (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
        }

        private static boolean canBeSeen(String text) {
            return text.trim().isEmpty() || !text.codePoints().allMatch(Check::isInvisible);
        }

        // @NotBlank knows none of them but the plain spaces.
        private static boolean isInvisible(int c) {
            return Character.isWhitespace(c)
                    || Character.isSpaceChar(c)
                    || Character.getType(c) == Character.FORMAT
                    || c == BLANK_BRAILLE
                    || c == HANGUL_FILLER;
        }
    }
}
