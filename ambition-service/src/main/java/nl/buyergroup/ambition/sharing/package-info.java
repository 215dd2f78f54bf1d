/** With whom a member shares a wheel: the owner's decision on one side, what readers then see on the other. */
package nl.buyergroup.ambition.sharing;
