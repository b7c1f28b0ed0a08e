// SPDX-License-Identifier: MIT
pragma solidity ^0.8.28;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC4626, IERC20} from "@openzeppelin/contracts/token/ERC20/extensions/ERC4626.sol";

/// @notice What a Pyth contract stores: one price per id, an error for an id that it does not know. Returns the struct
/// of the vendor, which its interface returns as four words.
contract ConfidenceSource {
    struct Price {
        int64 price;
        uint64 conf;
        int32 expo;
        uint256 publishTime;
    }

    error PriceFeedNotFound();

    mapping(bytes32 id => Price) internal _prices;

    function report(bytes32 id, int64 price, uint64 conf, int32 expo) external {
        reportAt(id, price, conf, expo, block.timestamp);
    }

    function reportAt(bytes32 id, int64 price, uint64 conf, int32 expo, uint256 publishTime) public {
        _prices[id] = Price(price, conf, expo, publishTime);
    }

    function getPriceUnsafe(bytes32 id) external view returns (Price memory) {
        require(_prices[id].publishTime != 0, PriceFeedNotFound());
        return _prices[id];
    }
}

/// @notice A vault with nothing but the standard: whoever sends it assets raises its share price.
contract PlainVault is ERC4626 {
    constructor(IERC20 asset_) ERC20("Vault", "V") ERC4626(asset_) {}
}

/// @notice A token with decimals of its own.
contract DecimalsToken is ERC20 {
    uint8 internal immutable DECIMALS;

    constructor(uint8 decimals_) ERC20("Token", "T") {
        DECIMALS = decimals_;
    }

    function decimals() public view override returns (uint8) {
        return DECIMALS;
    }

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function burn(address from, uint256 amount) external {
        _burn(from, amount);
    }
}
