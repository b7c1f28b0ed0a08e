// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {CommonBase} from "forge-std/Base.sol";
import {StdAssertions} from "forge-std/StdAssertions.sol";
import {StdUtils} from "forge-std/StdUtils.sol";

import {IContainmentStatus} from "../../../contracts/core/IContainmentStatus.sol";
import {FixedTermLoans} from "../../../contracts/examples/FixedTermLoans.sol";
import {IFixedTermLoans} from "../../../contracts/examples/IFixedTermLoans.sol";
import {IGuardianPause} from "../../../contracts/pause/IGuardianPause.sol";
import {ITimelockedUnpause} from "../../../contracts/pause/ITimelockedUnpause.sol";
import {ContainmentWord} from "../../../contracts/types/ContainmentWord.sol";
import {Scope, ScopeSet} from "../../../contracts/types/Scope.sol";
import {MintableToken} from "../../mocks/tokens/MintableToken.sol";
import {Users} from "../../utils/Base.t.sol";

/// @notice Lenders, borrowers, liquidators, guardians and the council of one pool, each bounded to what can succeed. It
/// counts for each loan, one interval after the other, how long its borrower could repay.
contract LoansHandler is CommonBase, StdAssertions, StdUtils {
    bytes32 private constant HOST = bytes32(0);

    FixedTermLoans private immutable LOANS;
    MintableToken private immutable TOKEN;
    MintableToken private immutable COLLATERAL;
    Users private users;
    address[3] private people;

    uint256[] public ids;
    mapping(uint256 id => uint256) public begun;
    uint256 public donated;
    uint256 public donatedCollateral;
    mapping(string name => uint256) public calls;

    uint256 private _repayOpen;
    uint256 private _settledAt = block.timestamp;

    constructor(FixedTermLoans loans, MintableToken token, MintableToken collateral, Users memory users_) {
        (LOANS, TOKEN, COLLATERAL, users) = (loans, token, collateral, users_);
        people = [address(0xa11ce), address(0xb0b), address(0xca401)];
    }

    modifier counted(string memory name) {
        ++calls[name];
        tick();
        _;
    }

    /// @notice Counts the seconds since the last call. Run before anything changes.
    function tick() public {
        uint256 until = LOANS.closedUntil(HOST, Scope.Repay);
        uint256 from = until > _settledAt ? until : _settledAt;
        if (from < block.timestamp) _repayOpen += block.timestamp - from;
        _settledAt = block.timestamp;
    }

    // Lenders

    function supply(uint8 who, uint128 amount) external counted("supply") {
        amount = uint128(bound(amount, 1e6, 1e24));
        if (!LOANS.isOpen(Scope.Enter)) return;
        address account = _fund(TOKEN, who, amount);
        vm.prank(account);
        LOANS.supply(amount);
    }

    function withdraw(uint8 who, uint256 shares) external counted("withdraw") {
        address account = people[who % 3];
        shares = bound(shares, 0, LOANS.sharesOf(account));
        uint256 worth = LOANS.worthOf(shares);
        if (!LOANS.isOpen(Scope.Exit) || worth == 0 || worth > LOANS.books().cash) return;
        vm.prank(account);
        assertEq(LOANS.withdraw(shares), worth, "paid something else than it said");
    }

    // Borrowers

    function borrow(uint8 who, uint128 principal) external counted("borrow") {
        uint256 cash = LOANS.books().cash;
        if (cash == 0 || !LOANS.isOpen(Scope.Trade)) return;
        principal = uint128(bound(principal, 1, cash));
        address account = _fund(COLLATERAL, who, uint256(principal) * 3 / 2 + 1);
        IFixedTermLoans.LoanTerms memory terms = LOANS.loanTerms();
        vm.prank(account);
        uint256 id = LOANS.borrow(principal, terms);
        ids.push(id);
        begun[id] = _repayOpen;
    }

    function repay(uint8 which) external counted("repay") {
        uint256 id = _pick(which);
        if (id == 0 || !LOANS.isOpen(Scope.Repay)) return;
        address account = _fundDebt(id);
        vm.prank(account);
        LOANS.repay(id);
        ++calls["repay: done"];
    }

    /// @dev Succeeds exactly if it is open and the borrower had the whole duration to repay. Half of the calls wait
    /// until about then.
    function liquidate(uint8 which, uint8 when) external counted("liquidate") {
        uint256 id = _pick(which);
        if (id == 0) return;
        uint256 due = begun[id] + LOANS.loanTerms().duration;
        if (when % 2 == 0 && due > _repayOpen) _warp(block.timestamp + due - _repayOpen + when % 3 - 1);
        bool isDue = _repayOpen >= due;
        bool isOpen = LOANS.isOpen(Scope.Liquidate);
        address account = _fundDebt(id);
        vm.prank(account);
        try LOANS.liquidate(id) {
            assertTrue(isOpen, "CON-1: liquidated while closed");
            assertTrue(isDue, "CON-5: liquidated before the borrower had the time");
            ++calls["liquidate: done"];
        } catch (bytes memory reason) {
            bytes4 expected = isOpen ? IFixedTermLoans.LoanNotDue.selector : IContainmentStatus.ScopeClosed.selector;
            assertEq(bytes4(reason), expected, "refused for another reason");
            assertFalse(isOpen && isDue, "CON-5: refused although due");
        }
    }

    // Gifts, which count for nothing

    function donate(uint128 amount, bool ofCollateral) external counted("donate") {
        amount = uint128(bound(amount, 0, 1e24));
        if (ofCollateral) donatedCollateral += amount;
        else donated += amount;
        (ofCollateral ? COLLATERAL : TOKEN).mint(address(LOANS), amount);
    }

    // Guardians, council, governor

    function pause(bool second, uint8 set, uint32 duration) external counted("pause") {
        address account = second ? users.guardian2 : users.guardian;
        ScopeSet scopes = ScopeSet.wrap(set % 63 + 1);
        if (second) scopes = ScopeSet.wrap(set % 3 + 1);
        duration = uint32(bound(duration, 1, second ? 12 hours : 1 days));
        if (ScopeSet.unwrap(scopes) & 0x0c != 0) duration = duration % 2 hours + 1;
        (bool ok,,) = LOANS.canPause(account, HOST, scopes, duration);
        if (!ok) return;
        vm.prank(account);
        if (LOANS.pause(HOST, scopes, duration, "cause", 0) != 0) ++calls["pause: closed"];
    }

    function contain(uint8 set, uint32 duration) external counted("contain") {
        duration = uint32(bound(duration, 1, 7 days));
        vm.prank(users.council);
        LOANS.contain(HOST, ScopeSet.wrap(set % 63 + 1), uint40(block.timestamp) + duration, "cause", 0);
    }

    /// @dev Proposes to reopen all, or carries out what was proposed.
    function reopen() external counted("reopen") {
        ITimelockedUnpause.UnpausePlan memory plan = LOANS.pendingUnpause(HOST);
        if (plan.eta != 0 && plan.expiry > block.timestamp) {
            _warp(plan.eta);
            LOANS.executeUnpause(HOST);
            ++calls["reopen: done"];
            return;
        }
        ContainmentWord seen = LOANS.containmentWord(HOST);
        if (seen.latest() <= block.timestamp) return;
        vm.prank(users.governor);
        LOANS.proposeUnpause(HOST, ContainmentWord.wrap(0), seen, users.guardian);
    }

    function drill() external counted("drill") {
        IGuardianPause.GuardianStatus memory status = LOANS.guardianStatus(users.guardian);
        if (!status.armed) return;
        vm.prank(users.guardian);
        LOANS.drill();
    }

    // Time

    function wait(uint32 time) external counted("wait") {
        _warp(block.timestamp + time % 2 days);
    }

    function waitLong(uint32 time) external counted("waitLong") {
        _warp(block.timestamp + time % 20 days);
    }

    // What the invariants look at

    function idCount() external view returns (uint256) {
        return ids.length;
    }

    function sumOfWorth() external view returns (uint256 sum) {
        for (uint256 i = 0; i < 3; ++i) {
            sum += LOANS.worthOf(LOANS.sharesOf(people[i]));
        }
    }

    function sumOfShares() external view returns (uint256 sum) {
        for (uint256 i = 0; i < 3; ++i) {
            sum += LOANS.sharesOf(people[i]);
        }
    }

    /// @notice Ends everything: waits, liquidates every loan, pays every lender.
    function windUp() external {
        uint40 end = LOANS.containmentWord(HOST).latest();
        _warp((end > block.timestamp ? end : block.timestamp) + LOANS.loanTerms().duration);
        for (uint256 i = 0; i < ids.length; ++i) {
            if (LOANS.loanOf(ids[i]).borrower == address(0)) continue;
            address account = _fundDebt(ids[i]);
            vm.prank(account);
            LOANS.liquidate(ids[i]);
        }
        for (uint256 i = 0; i < 3; ++i) {
            uint256 shares = LOANS.sharesOf(people[i]);
            if (LOANS.worthOf(shares) == 0) continue;
            vm.prank(people[i]);
            LOANS.withdraw(shares);
        }
    }

    function _warp(uint256 time) private {
        if (time > block.timestamp) vm.warp(time);
        tick();
    }

    /// @dev The first open loan from a random one on; zero when none is open.
    function _pick(uint8 which) private view returns (uint256) {
        for (uint256 i = 0; i < ids.length; ++i) {
            uint256 id = ids[(which + i) % ids.length];
            if (LOANS.loanOf(id).borrower != address(0)) return id;
        }
        return 0;
    }

    function _fund(MintableToken asset, uint8 who, uint256 amount) private returns (address account) {
        account = people[who % 3];
        asset.mint(account, amount);
        vm.prank(account);
        asset.approve(address(LOANS), amount);
    }

    function _fundDebt(uint256 id) private returns (address) {
        IFixedTermLoans.Loan memory loan = LOANS.loanOf(id);
        return _fund(TOKEN, uint8(id), uint256(loan.principal) + loan.fee);
    }
}
